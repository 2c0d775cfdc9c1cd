import {removeBuild} from './run-folder.mjs';

export default async function tearDown() {
  await globalThis.browserServer.close();
  await removeBuild();
}
