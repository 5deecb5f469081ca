# Depesche as an image: the command line, the server and the built explorer, with production dependencies only.
# Runs without rights on a read-only root; the embedded graph, if used, lives in /data.
ARG NODE_IMAGE=node:24-bookworm-slim

FROM ${NODE_IMAGE} AS build
# Lets what is left of building be told from other images and be cleared away.
LABEL depesche.stage=build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
# Afterwards /app holds what runs and nothing else: no sources but the data that is read in place, no types, no maps.
RUN npx tsc -b src web \
 && npx vite build web --logLevel warn \
 && npm prune --omit=dev --ignore-scripts \
 && find dist node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.md' \) -delete \
 && find src -name '*.ts' -delete \
 && rm -rf web tsconfig.base.json package-lock.json .npmrc dist/types dist/*.tsbuildinfo node_modules/neo4j-driver/lib/browser \
 && find . -type d -empty -delete

FROM ${NODE_IMAGE}
LABEL org.opencontainers.image.title="Depesche" \
      org.opencontainers.image.description="Reads German news into a knowledge graph of who said and did what to whom, every arrow backed by its sentence." \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DEPESCHE_STORE=/data/depesche.grafeo
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=build /app .
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve", "--load", "seeds"]
