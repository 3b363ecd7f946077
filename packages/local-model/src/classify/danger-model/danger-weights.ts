export const dangerWeights = { scale: 1, bias: [-9, -9, -9, -9], weights: '' }
