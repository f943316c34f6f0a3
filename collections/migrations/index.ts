import * as migration_20261124_114803_initial from './20261124_114803_initial';

export const migrations = [
  {
    up: migration_20261124_114803_initial.up,
    down: migration_20261124_114803_initial.down,
    name: '20261124_114803_initial'
  },
];
