package livingcircle.scenario.files;

/**
 * A number with its source.
 *
 * @param value finite
 * @param source where it comes from
 */
public record SourcedNumber(double value, Source source) {}
