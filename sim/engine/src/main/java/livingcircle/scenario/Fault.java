package livingcircle.scenario;

import livingcircle.base.BilingualText;

/**
 * One thing that is wrong with an input.
 *
 * @param file the file as the user would write it
 * @param line line number from 1, or 0 if the fault has no line
 * @param key the key or column, or empty
 * @param value the value found, or empty
 * @param problem what is wrong
 * @param mend what to do about it
 */
public record Fault(String file, int line, String key, String value, BilingualText problem, BilingualText mend) {}
