import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

export default defineConfig({
  root: import.meta.dirname,
  // Compressed once, as small as can be, instead of at every request.
  plugins: [
    react(),
    askedForAtOnce('main.tsx', /-latin-wght-normal-.*\.woff2$/),
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css)$/, logLevel: 'silent' }),
  ],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 700 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});

/** Has the browser fetch what another script and the styles ask for later, while those are still on the way. */
function askedForAtOnce(script: string, font: RegExp): Plugin {
  const link = (file: string, rest: Record<string, string>) => ({
    tag: 'link',
    attrs: { ...rest, crossorigin: true, href: `/${file}` },
    injectTo: 'head' as const,
  });
  return {
    name: 'asked-for-at-once',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((part) => {
          if (part.type === 'asset')
            return font.test(part.fileName) ? [link(part.fileName, { rel: 'preload', as: 'font', type: 'font/woff2' })] : [];
          return part.facadeModuleId?.endsWith(`/${script}`)
            ? [part.fileName, ...part.imports].map((file) => link(file, { rel: 'modulepreload' }))
            : [];
        }),
    },
  };
}
