/** Natural logarithm from exact operations only, the same on every machine; x above 0. */
export function ln(x: number): number {
  let power = 0;
  let m = x;
  while (m > 1.5) {
    m /= 2;
    power += 1;
  }
  while (m < 0.75) {
    m *= 2;
    power -= 1;
  }
  const z = (m - 1) / (m + 1);
  let term = z;
  let sum = 0;
  for (let n = 1; n < 40; n += 2) {
    sum += term / n;
    term *= z * z;
  }
  return 2 * sum + power * 0.6931471805599453;
}

/** The exponential from exact operations only, the same on every machine; x from -30 to 30. */
export function exp(x: number): number {
  const small = x / 64;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 16; n += 1) {
    term *= small / n;
    sum += term;
  }
  for (let doubled = 0; doubled < 6; doubled += 1) sum *= sum;
  return sum;
}
