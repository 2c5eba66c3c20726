package livingcircle.scenario.files;

import java.util.Collection;
import livingcircle.base.BilingualText;

/** Checks that what a file names exists. */
final class References {

    private References() {}

    /**
     * Reports a name that is not known.
     *
     * @param en what is named, in English
     * @param zh the same in Chinese
     */
    static void check(YamlNode name, String en, String zh, Collection<String> known, Reading reading) {
        if (!known.contains(name.text())) {
            report(name.place(), name.text(), en, zh, known, reading);
        }
    }

    /** That nothing has a name. */
    static BilingualText problem(String name, String en, String zh) {
        return new BilingualText("there is no " + en + " '" + name + "'", "没有名为“" + name + "”的" + zh);
    }

    static void report(Place place, String name, String en, String zh, Collection<String> known, Reading reading) {
        reading.fault(
                place,
                problem(name, en, zh),
                reading.isOverfull(place.file()) ? new BilingualText("correct it", "请更正") : Nearest.mend(name, known));
    }
}
