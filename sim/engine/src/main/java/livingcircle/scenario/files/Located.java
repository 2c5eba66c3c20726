package livingcircle.scenario.files;

/**
 * Something read, with the place where it stands.
 *
 * @param item what was read
 * @param place where it stands
 */
record Located<T>(T item, Place place) {}
