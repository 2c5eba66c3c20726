package livingcircle.scenario.files;

import livingcircle.base.BilingualText;
import livingcircle.outlets.FoundHours;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.UnclearHoursException;
import livingcircle.outlets.WrittenHours;
import org.jspecify.annotations.Nullable;

/** Opening hours of one file as people write them, and what is said of them. */
final class HoursText {

    private static final BilingualText MEND = new BilingualText(
            "write for instance 08:00-21:30, or 6:00-10:00, 17:00-21:00, or Mo-Fr 08:30-18:00",
            "请写成 08:00-21:30 或 6:00-10:00, 17:00-21:00 或 Mo-Fr 08:30-18:00；跨午夜请写两段");

    private int differing;

    /** The hours that stand at a place; null after a fault. */
    @Nullable
    OpeningHours read(String text, Place place, Reading reading) {
        try {
            FoundHours found = WrittenHours.read(text);
            differing += found.daysDiffer() ? 1 : 0;
            return found.hours();
        } catch (UnclearHoursException e) {
            reading.fault(place, e.problem(), MEND);
        } catch (IllegalArgumentException e) {
            report(e, place, reading);
        }
        return null;
    }

    /** Reports hours that are not of the form that {@link OpeningHours#parse} reads. */
    static void checkForm(String text, Place place, Reading reading) {
        try {
            OpeningHours.parse(text);
        } catch (IllegalArgumentException e) {
            report(e, place, reading);
        }
    }

    private static void report(IllegalArgumentException fault, Place place, Reading reading) {
        reading.fault(place, new BilingualText(String.valueOf(fault.getMessage()), "营业时间写法不正确"), MEND);
    }

    /** Warns once of all texts of which not everything is held. */
    void warn(String file, Reading reading) {
        if (differing > 0) {
            reading.warn(
                    file + ": the hours of " + differing
                            + " outlets differ from day to day; those of most weekdays are taken for all open days",
                    file + "：" + differing + " 个网点各日营业时间不同，已对所有营业日采用多数日的时间");
        }
    }
}
