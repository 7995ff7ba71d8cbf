import { strikeStage } from './stage';

/** After the last end-to-end test: ends the browser and the server. */
export default strikeStage;
