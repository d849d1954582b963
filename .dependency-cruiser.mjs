import {ROOMS} from './scripts/layers.mjs'

/** Rooms may stand inside of others (`report/html` in `report`): a path belongs to the longest name that begins it. */
function pathsOf(room) {
  const inner = ROOMS.filter(other => other.startsWith(`${room}/`)).map(other => other.slice(room.length + 1))
  return inner.length === 0 ? `^src/${room}/` : `^src/${room}/(?!(?:${inner.join('|')})/)`
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {name: 'no-circular', severity: 'error', from: {}, to: {circular: true}},
    ...ROOMS.map((room, index) => ({
      name: `${room}-imports-only-below`,
      severity: 'error',
      from: {path: pathsOf(room)},
      to: {path: [...ROOMS.slice(index + 1).map(pathsOf), '^src/[^/]+$']},
    })),
    ...ROOMS.map(room => ({
      name: `inside-of-${room}`,
      severity: 'error',
      from: {pathNot: pathsOf(room)},
      to: {path: `${pathsOf(room)}[^/]+/`},
    })),
    // A new room has no rules until it has a row in the table.
    ...['from', 'to'].map(side => ({
      name: 'in-a-room',
      severity: 'error',
      from: {},
      to: {},
      [side]: {path: '^src/[^/]+/', pathNot: ROOMS.map(pathsOf)},
    })),
    {
      name: 'stays-in-src',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(?!src/|node_modules/)', dependencyTypes: ['local']},
    },
    {name: 'no-unresolvable', severity: 'error', from: {}, to: {couldNotResolve: true}},
  ],
  options: {
    // swc sees `import type`, which is gone in what TypeScript emits.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
  },
}
