-- Neovim 0.11 or newer. Starts the server for Markdown inside a project that has bin/akkoord.js.
vim.lsp.config('akkoord', {
  cmd = function(dispatchers, config)
    local root = config and config.root_dir or vim.fn.getcwd()
    return vim.lsp.rpc.start({ 'node', root .. '/bin/akkoord.js', 'lsp', '--stdio' }, dispatchers, { cwd = root })
  end,
  filetypes = { 'markdown' },
  root_dir = function(buffer, on_dir)
    local root = vim.fs.root(buffer, 'bin/akkoord.js')
    if root then on_dir(root) end
  end,
})
vim.lsp.enable('akkoord')
