import fc from 'fast-check'

/**
 * Properties are tried on the same examples each time, so that a run fails for what changed and not by chance.
 * `FUZZ_SEED=random npm test` looks for new ones; a number repeats what somebody found.
 */
const wanted = process.env.FUZZ_SEED ?? '720042'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
