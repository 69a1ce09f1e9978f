// Makes dist/ from src/: the launcher as a classic script, the chat as one module, each language's texts. `--check` only compares.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

const here = new URL('.', import.meta.url);
const css = {
  name: 'css-as-text',
  setup(b) {
    b.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'safari16.4' });
      return { contents: code.trim().replace(/([:,]) /g, '$1'), loader: 'text' };
    });
  },
};

// Names in capitals are the widget's own and shortened, the same way in every file.
let mangleCache = {};
async function make(name, format, define) {
  const made = await build({
    bundle: true, minify: true, write: false, charset: 'utf8', target: 'es2022', legalComments: 'none', plugins: [css], absWorkingDir: here.pathname,
    entryPoints: [`src/${name}.js`], format, define, external: ['./texts*'], mangleProps: /^[A-Z][A-Z_]+$/, mangleCache,
  });
  mangleCache = made.mangleCache;
  return made.outputFiles[0].text;
}

// A file's address holds what it is made of, so that a browser never joins parts of two versions.
const address = (name, made) => JSON.stringify(`${name}.js?${createHash('sha256').update(made).digest('hex').slice(0, 6)}`);
const files = {};
await make('chat', 'esm', { TEXTS_PT: '""', TEXTS_FR: '""' });
files['texts.pt'] = await make('texts.pt', 'esm', {});
files['texts.fr'] = await make('texts.fr', 'esm', {});
files.chat = await make('chat', 'esm', { TEXTS_PT: address('./texts.pt', files['texts.pt']), TEXTS_FR: address('./texts.fr', files['texts.fr']) });
files.widget = await make('widget', 'iife', { CHAT: address('chat', files.chat) });

await mkdir(new URL('dist', here), { recursive: true });
for (const [name, made] of Object.entries(files)) {
  const target = new URL(`dist/${name}.js`, here);
  if (!process.argv.includes('--check')) {
    await writeFile(target, made);
    console.log(name, gzipSync(made, { level: 9 }).length);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== made) {
    console.error(`dist/${name}.js is not what src/ makes: run "npm run build" in frontdesk/widget`);
    process.exitCode = 1;
  }
}
