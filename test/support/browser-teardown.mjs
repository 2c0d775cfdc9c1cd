import {removeBuild} from './run-folder.mjs';

export default removeBuild;
