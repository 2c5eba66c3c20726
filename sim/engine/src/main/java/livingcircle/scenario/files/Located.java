package livingcircle.scenario.files;

import java.util.List;

/**
 * Something read, with the place where it stands.
 *
 * @param item what was read
 * @param place where it stands
 */
record Located<T>(T item, Place place) {

    static <T> List<T> items(List<Located<T>> located) {
        return located.stream().map(Located::item).toList();
    }

    static <T> List<Place> places(List<Located<T>> located) {
        return located.stream().map(Located::place).toList();
    }
}
