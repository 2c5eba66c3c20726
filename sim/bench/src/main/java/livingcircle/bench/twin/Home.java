package livingcircle.bench.twin;

import java.util.List;

/** A home and the ways from it, by outlet type, nearest first. */
final class Home {

    final int number;
    private final List<List<Way>> waysByType;

    Home(int number, List<List<Way>> waysByType) {
        this.number = number;
        this.waysByType = waysByType;
    }

    /** Ways to the shops of a type. */
    List<Way> ways(int type) {
        return waysByType.get(type);
    }
}
