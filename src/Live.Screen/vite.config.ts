import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: '/',
  build: {
    // With the .NET build's own output, so that one folder holds everything that can be deleted.
    outDir: '../../artifacts/screen/wwwroot',
    emptyOutDir: true,
    target: 'es2022',
    // A font or picture inside the style sheet would need an exception in the server's content security policy.
    assetsInlineLimit: 0,
  },
  test: {
    include: ['tests/**/*.test.ts'],
    css: true, // one test measures the colours in it
  },
});
