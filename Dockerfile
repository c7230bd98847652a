# The server alone; it needs a Neo4j elsewhere (NEO4J_URI), as compose.yaml gives it one.
FROM node:22-bookworm-slim AS build
WORKDIR /marsad
COPY package.json package-lock.json ./
RUN npm ci --include=dev
COPY . .
RUN node tools/build-web.mjs && npm prune --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0
WORKDIR /marsad
COPY --from=build /marsad/package.json /marsad/tsconfig.json ./
COPY --from=build /marsad/node_modules node_modules
COPY --from=build /marsad/dist dist
COPY --from=build /marsad/schema schema
COPY --from=build /marsad/seeds seeds
COPY --from=build /marsad/src src
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/main.ts"]
