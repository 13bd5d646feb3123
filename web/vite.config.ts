import { defineConfig } from "vite";

// One file a page beside the one that every page has; pieces that several share get a name with a hash.
export default defineConfig({
  base: "/assets/dist/",
  build: {
    outDir: "../src/Dragoman.App/wwwroot/dist",
    emptyOutDir: true,
    modulePreload: false,
    target: "es2022",
    rollupOptions: {
      input: {
        dragoman: "src/dragoman.ts",
        timeline: "src/timeline.ts",
        network: "src/network.ts",
        map: "src/map.ts",
        review: "src/review.ts",
      },
      output: { entryFileNames: "[name].js", chunkFileNames: "shared-[hash].js" },
    },
  },
});
