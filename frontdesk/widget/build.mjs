// Makes dist/ from src/: the launcher, and the chat as one module. `--check` only compares.
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { minify } from '@swc/core';
import { build, transform } from 'esbuild';

/** Every property whose name ends in an underscore is the widget's own: the build shortens it, the same way in every file.
 * All other names of properties are the browser's, or stand in what is sent or kept, and stay as they are. */
const OWN_NAMES = /_$/;

/** Nothing here relies on what these give up: getters of our own, functions called with `new`, built-in methods changed by the page. */
const COMPRESS = { ecma: 2022, passes: 4, toplevel: true, keep_fargs: false, unsafe: true, unsafe_arrows: true, unsafe_methods: true, unsafe_math: true, unsafe_regexp: true };

const here = new URL('.', import.meta.url);

/** The same for custom properties of the styles, but those that a page sets (`--rc-`) or a script (`--seen-`). */
const OWN_PROPERTIES = /--(?!rc-|seen-)[a-z-]+/g;
const sheets = await Promise.all(['launcher', 'chat', 'card'].map((name) => readFile(new URL(`src/${name}.css`, here), 'utf8')));
const properties = [...new Set(sheets.join().match(OWN_PROPERTIES))];
const shortProperty = (property) => `--${properties.indexOf(property).toString(36)}`;

/** Classes that begin so are the widget's own, too. */
const OWN_CLASSES = /\bx-[a-z]+/g;
const classes = [...new Set(sheets.join().match(OWN_CLASSES))];
const shortClass = (name) => `_${classes.indexOf(name).toString(36)}`;

/** In the order of the alphabet, in which a shorthand comes before what it is short for: so the same lines stand together again and again, which packs better. */
const inOrder = (_, rule) => `{${rule.split(';').sort((a, b) => (a.split(':')[0] < b.split(':')[0] ? -1 : 1)).join(';')}}`;

const css = {
  name: 'css-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target: 'safari16.4' });
      return { contents: code.trim().replace(/([:,]) /g, '$1').replace(/{([^{}]*)}/g, inOrder).replace(OWN_PROPERTIES, shortProperty).replace(OWN_CLASSES, shortClass), loader: 'text' };
    });
  },
};

/** A text is named in the source by its key behind a sign, as in `say('#send')`; in what is built it is its number in this list. */
const TEXT = /'#([\w-]+)'/g;
const sources = (await readdir(new URL('src', here))).filter((name) => name.endsWith('.js'));
const written = await Promise.all(sources.map((name) => readFile(new URL(`src/${name}`, here), 'utf8')));
const keys = [...new Set(written.flatMap((source) => [...source.matchAll(TEXT)].map(([, key]) => key)))].sort();
const texts = {
  name: 'texts-by-number',
  setup(bundler) {
    bundler.onLoad({ filter: /src\/\w+\.js$/ }, async ({ path }) => ({ contents: (await readFile(path, 'utf8')).replace(TEXT, (_, key) => keys.indexOf(key)).replace(OWN_CLASSES, shortClass), loader: 'js' }));
  },
};

let mangleCache = {};
async function make(name, define) {
  const made = await build({
    bundle: true, write: false, charset: 'utf8', target: 'es2022', legalComments: 'none', plugins: [css, texts], absWorkingDir: here.pathname,
    entryPoints: [`src/${name}.js`], format: 'esm', define, mangleProps: OWN_NAMES, mangleCache,
  });
  mangleCache = made.mangleCache;
  const { code } = await minify(made.outputFiles[0].text, { module: true, compress: COMPRESS, mangle: { toplevel: true } });
  return code;
}

/** A file's address holds what it is made of, so that a browser never joins parts of two versions. */
const address = (name, made) => `${name}?${createHash('sha256').update(made).digest('hex').slice(0, 6)}`;

// keys.json: the order in which the front desk gives the texts (frontdesk/web/widget_files.py).
const files = { 'keys.json': `${JSON.stringify(keys)}\n` };
files['chat.js'] = await make('chat', {});
// The front desk puts the launcher into a function that is given LANGUAGES (frontdesk/web/widget_files.py).
files['widget.js'] = await make('widget', { CHAT: JSON.stringify(address('chat.js', files['chat.js'])) });

await mkdir(new URL('dist', here), { recursive: true });
for (const [name, made] of Object.entries(files)) {
  const target = new URL(`dist/${name}`, here);
  if (!process.argv.includes('--check')) {
    await writeFile(target, made);
    console.log(name, gzipSync(made, { level: 9 }).length);
  } else if ((await readFile(target, 'utf8').catch(() => '')) !== made) {
    console.error(`dist/${name} is not what src/ makes: run "npm run build" in frontdesk/widget`);
    process.exitCode = 1;
  }
}
