// Evaluates schema/identities-*.json on a report. Exact: every number becomes a whole number of ten-thousandths (BigInt).
const SCALE = 10000n;

/** A count or an amount of four decimals, times 10 000. A JSON number of up to 15 digits survives JSON.parse exactly. */
const exact = (number) => (Number.isSafeInteger(number) ? BigInt(number) * SCALE : BigInt(Math.round(number * 10000)));

const cell = (report, address) => address.split(".").reduce((part, name) => part[name], report);

/** A difference, in units of 1 / 10 000², as a decimal. */
export function decimal(scaled) {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(9, "0");
  return (scaled < 0n ? "-" : "") + `${digits.slice(0, -8)}.${digits.slice(-8)}`.replace(/\.?0+$/, "");
}

/** The truth of left - right against 0 for every filling of the blanks (null: it depends), and the difference. Where the level is unknown, the truth is what it is for all levels. */
function compare(check, report, data, zero) {
  const { constant, constantByLevel } = check, level = report.agency.level;
  if (constantByLevel && level) return against(check, constantByLevel[level], report, data, zero);
  const found = against(check, constant, report, data, zero);
  const open = Object.values(constantByLevel ?? {}).some((other) => against(check, other, report, data, zero).truth !== found.truth);
  return open ? { ...found, truth: null } : found;
}

function against(check, constant, report, data, zero) {
  let total = exact(constant) * SCALE;
  let below = true, above = true, known = true;
  for (const { address, coefficient } of check.terms) {
    const value = cell(report, address);
    if (value !== null) total += exact(coefficient) * exact(value);
    else if (!zero) {
      const signed = data.cells[address].signed;
      known = false;
      below &&= coefficient > 0 && !signed;
      above &&= coefficient < 0 && !signed;
    }
  }
  const low = below ? total : -Infinity, high = above ? total : Infinity, slack = exact(check.tolerance) * SCALE;
  const equal = [low >= -slack && high <= slack, low > slack || high < -slack];
  const [isTrue, isFalse] = {
    "==": equal, "!=": [equal[1], equal[0]],
    "<=": [high <= slack, low > slack], "<": [high < slack, low >= slack],
    ">=": [low >= -slack, high < -slack], ">": [low > -slack, high <= -slack],
  }[check.relation];
  return { truth: isTrue ? true : isFalse ? false : null, difference: known ? decimal(total) : null };
}

/** What is known of the report beside its numbers; null where it is not. */
function fact({ fact: name, values, from, to }, report) {
  if (name === "report.year") return report.year === null ? null : from <= report.year && report.year <= to;
  const value = report.agency[{ "agency.name": "name", "agency.code": "code", "agency.division": "divisionCode" }[name]] ?? null;
  return value === null ? null : values.some((word) => (word.endsWith("*") ? value.startsWith(word.slice(0, -1)) : value === word));
}

function condition(when, report, data, zero) {
  if (when === null) return true;
  if ("isBlank" in when) return cell(report, when.isBlank) === null && !zero;
  if ("levelIn" in when) return report.agency.level ? when.levelIn.includes(report.agency.level) : null;
  if ("terms" in when) return compare(when, report, data, zero).truth;
  if ("factIn" in when) return fact(when.factIn, report);
  if ("multipleOf" in when) {
    const { constant, unit, terms } = when.multipleOf, values = terms.map(({ address }) => cell(report, address));
    if (!zero && values.includes(null)) return null;
    const total = terms.reduce((sum, term, i) => sum + exact(term.coefficient) * exact(values[i] ?? 0), exact(constant) * SCALE);
    return unit === 0 ? total === 0n : total % (exact(unit) * SCALE) === 0n;
  }
  if ("countOf" in when) {
    const { atLeast, atMost, parts } = when.countOf, truths = parts.map((part) => condition(part, report, data, zero));
    const least = truths.filter((truth) => truth === true).length, most = least + truths.filter((truth) => truth === null).length;
    return atLeast <= least && most <= atMost ? true : most < atLeast || least > atMost || atLeast > atMost ? false : null;
  }
  if ("not" in when) {
    const inner = condition(when.not, report, data, zero);
    return inner === null ? null : !inner;
  }
  const decides = "anyOf" in when, values = (when.anyOf ?? when.allOf).map((part) => condition(part, report, data, zero));
  return values.includes(decides) ? decides : values.includes(null) ? null : !decides;
}

/** Yields { instance, outcome, difference } of every instance that the report's shape has, in the order of findings. */
export function* evaluate(data, report, blankAsZero = false) {
  const shape = { otherHandling: "total" in report.requests.outcomes.otherHandling ? "one" : "three", otherDocuments: "otherDocuments" in report.proactiveDisclosure };
  for (const instance of data.instances) {
    if (Object.entries(instance.shape).some(([name, wanted]) => wanted !== null && wanted !== shape[name])) continue;
    const zero = blankAsZero || instance.missing === "zero";
    const blank = !zero && instance.missing === "all-or-none" && instance.terms.every((term) => cell(report, term.address) === null);
    const when = blank ? false : condition(instance.when, report, data, zero);
    const { truth, difference } = compare(instance, report, data, zero);
    const outcome = when === false ? "notApplicable" : truth === true ? "holds" : truth === false && when ? "broken" : "undecided";
    yield { instance, outcome, difference: when === false ? null : difference };
  }
}
