import { type Diagnostic, openAkkoord } from 'akkoord';

const akkoord = openAkkoord({ folder: process.argv[2] });

/** One line for a finding: where it is, what is wrong and what to do. */
function line({ span, message, help = '' }: Diagnostic): string {
  return `${span?.file}:${span?.start.line}: ${message} ${help}`.trim();
}

const checked = await akkoord.check({ paths: ['agreements'], profile: 'final' });
process.stdout.write(checked.blocking.map((finding) => `${line(finding)}\n`).join(''));

const { files } = await akkoord.render({ paths: ['agreements'], formats: ['pdf', 'docx'] });
for (const { path, bytes } of files)
  process.stdout.write(`${path}: ${bytes.length > 0 ? 'made' : 'empty'}\n`);
