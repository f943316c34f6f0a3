/** Where the project lies: every command starts there, and bundled code knows no other way to its files. */
export const PROJECT_ROOT = process.cwd()
