/** What docker-compose.yml promises about ports, rights and stopping, read from the file itself: needs no engine. */
import { readFileSync } from 'node:fs';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);
const Service = z.looseObject({
  image: z.string(),
  build: z.unknown().optional(),
  ports: z.array(z.string()).default([]),
  environment: z.record(z.string(), z.string()).default({}),
});
const Compose = z.looseObject({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.unknown()) });

const text = readFileSync(new URL('docker-compose.yml', root), 'utf8');
const { services, volumes } = Compose.parse(load(text, { schema: YAML11_SCHEMA }));
const ours = Object.entries(services).filter(([, service]) => service.image.includes('DEPESCHE_IMAGE'));

describe('docker-compose.yml', () => {
  it('publishes on 127.0.0.1 unless told otherwise: the explorer, Neo4j Browser and Bolt', () => {
    const ports = Object.values(services).flatMap((service) => service.ports);
    expect(ports.map((port) => port.split(':').at(-1)).sort()).toEqual(['3000', '7474', '7687']);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: compose's own variables
    for (const port of ports) expect(port.startsWith('${DEPESCHE_BIND:-127.0.0.1}:')).toBe(true);
  });

  it.each(ours)('%s runs without rights', (_, service) => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'], init: true });
  });

  it('runs three services from one image, built by the one that all others wait for', () => {
    expect(ours.map(([name]) => name).sort()).toEqual(['check-exposure', 'explorer', 'load']);
    expect(Object.keys(services).filter((name) => services[name]?.build)).toEqual(['check-exposure']);
  });

  it('keeps the graph in a named volume, and gives Neo4j time to close it', () => {
    expect(Object.keys(volumes)).toContain('neo4j-data');
    expect(services.neo4j).toMatchObject({ stop_grace_period: '2m' });
  });

  it('writes one default password, the one that is refused elsewhere', () => {
    const defaults = [...text.matchAll(/\$\{NEO4J_PASSWORD:-([^}]*)\}/g)].map(([, password]) => password);
    expect(new Set(defaults)).toEqual(new Set(['depesche-local']));
    expect(readFileSync(new URL('scripts/check-exposure.mjs', root), 'utf8')).toContain("'depesche-local'");
  });

  it('explains every variable in docs/deploy.md', () => {
    const guide = readFileSync(new URL('docs/deploy.md', root), 'utf8');
    const variables = new Set([...text.matchAll(/\$\{(\w+)/g)].map(([, name]) => name));
    for (const name of variables) expect(guide).toContain(`\`${name}\``);
  });
});
