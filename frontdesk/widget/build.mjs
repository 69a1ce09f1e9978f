// Makes dist/ from src/: the launcher as a classic script, the chat as one module. `--check` only compares.
import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { build, transform } from 'esbuild';

const here = new URL('.', import.meta.url);
const css = {
  name: 'css-as-text',
  setup(b) {
    b.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'safari16.4' });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
const common = { bundle: true, minify: true, write: false, charset: 'utf8', target: 'es2022', plugins: [css], legalComments: 'none' };
const parts = [
  { entryPoints: ['src/widget.js'], outfile: 'dist/widget.js', format: 'iife' },
  ...['chat', 'later', 'texts.pt', 'texts.fr', 'later.pt', 'later.fr'].map((name) => ({ entryPoints: [`src/${name}.js`], outfile: `dist/${name}.js`, format: 'esm', external: name === 'chat' ? ['./later.js'] : ['./chat.js'] })),
];
await mkdir(new URL('dist', here), { recursive: true });
for (const part of parts) {
  const { outputFiles } = await build({ ...common, ...part, absWorkingDir: here.pathname });
  const target = new URL(part.outfile, here);
  const made = outputFiles[0].text;
  if (!process.argv.includes('--check')) await writeFile(target, made);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== made) {
    console.error(`${part.outfile} is not what src/ makes: run "npm run build" in frontdesk/widget`);
    process.exitCode = 1;
  }
}
