/** The score from which on two events count as likely one until somebody judges them. */
export const likelyFrom = 0.8
