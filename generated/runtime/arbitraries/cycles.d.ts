import type { Plan } from '../mocks/plan.js';
/** Which of the plans within one hold a reference that leads back to where it stands. */
export declare function cyclesOf(root: Plan): (plan: Plan) => boolean;
