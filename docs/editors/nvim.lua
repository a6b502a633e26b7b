-- Neovim 0.11 or newer. Starts the server for Markdown, and for the YAML files of the project, below an akkoord.yaml.
vim.lsp.config('akkoord', {
  cmd = function(dispatchers, config)
    local root = config and config.root_dir or vim.fn.getcwd()
    local program = root .. '/node_modules/akkoord/bin/akkoord.js'
    -- A checkout of Akkoord itself.
    if not vim.uv.fs_stat(program) then program = root .. '/bin/akkoord.js' end
    return vim.lsp.rpc.start({ 'node', program, 'lsp', '--stdio' }, dispatchers, { cwd = root })
  end,
  filetypes = { 'markdown', 'yaml' },
  -- What sums and values come to, behind them; also say vim.lsp.inlay_hint.enable(true).
  init_options = { inlayHints = false },
  root_dir = function(buffer, on_dir)
    local root = vim.fs.root(buffer, 'akkoord.yaml')
    if root then on_dir(root) end
  end,
})
vim.lsp.enable('akkoord')
