import * as migration_20261124_121744_initial from './20261124_121744_initial';
import * as migration_20261125_083626_copies from './20261125_083626_copies';
import * as migration_20261125_100315_copies_prepared from './20261125_100315_copies_prepared';
import * as migration_20261125_110731_bulk from './20261125_110731_bulk';
import * as migration_20261125_161039_partners_own from './20261125_161039_partners_own';
import * as migration_20261125_183922_faces_and_signatures from './20261125_183922_faces_and_signatures';

export const migrations = [
  {
    up: migration_20261124_121744_initial.up,
    down: migration_20261124_121744_initial.down,
    name: '20261124_121744_initial',
  },
  {
    up: migration_20261125_083626_copies.up,
    down: migration_20261125_083626_copies.down,
    name: '20261125_083626_copies',
  },
  {
    up: migration_20261125_100315_copies_prepared.up,
    down: migration_20261125_100315_copies_prepared.down,
    name: '20261125_100315_copies_prepared',
  },
  {
    up: migration_20261125_110731_bulk.up,
    down: migration_20261125_110731_bulk.down,
    name: '20261125_110731_bulk',
  },
  {
    up: migration_20261125_161039_partners_own.up,
    down: migration_20261125_161039_partners_own.down,
    name: '20261125_161039_partners_own',
  },
  {
    up: migration_20261125_183922_faces_and_signatures.up,
    down: migration_20261125_183922_faces_and_signatures.down,
    name: '20261125_183922_faces_and_signatures'
  },
];
