import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    // The editor alone is larger than any limit worth a warning; it is a page of its own.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: [here('index.html'), here('playground/index.html')],
      // What most pages need is one file: twenty small ones take longer to come, and are larger when each is zipped alone.
      // But for what is asked after the first paint.
      output: {
        codeSplitting: {
          groups: [{ name: 'shared', test: /web\/src\/(?!gql\/further)/, minShareCount: 5 }],
        },
      },
      onLog(level, log, report) {
        // GraphiQL's files carry "use no memo", which only a compiler that we do not run would read.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
})
