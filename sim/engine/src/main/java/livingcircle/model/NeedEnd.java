package livingcircle.model;

import java.util.Locale;
import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to serve a need ended.
 *
 * @param kind what became of it
 * @param reason why the need went unmet for good; null otherwise, and on warm-up days
 * @param minutes minutes of travel of a visit, one way; NaN otherwise
 * @param priceScore price score of a measured visit, 0–1, else NaN
 * @param qualityScore its quality score, 0–1, else NaN
 * @param serviceScore its service score, 0–1, else NaN
 */
public record NeedEnd(
        Kind kind,
        @Nullable UnmetReason reason,
        double minutes,
        double priceScore,
        double qualityScore,
        double serviceScore) {

    /** What became of an attempt. */
    public enum Kind {
        VISIT("visit", "到店"),
        DELIVERY("delivered", "即时配送"),
        ONLINE("ordered online", "网购"),
        PUT_OFF("unmet, tried again tomorrow", "未满足，次日再试"),
        UNMET("unmet", "未满足");

        private final BilingualText text;

        Kind(String en, String zh) {
            text = new BilingualText(en, zh);
        }

        /** Stable name for JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public BilingualText text() {
            return text;
        }
    }

    static NeedEnd of(Kind kind) {
        return new NeedEnd(kind, null, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    static NeedEnd unmet(UnmetReason reason) {
        return new NeedEnd(Kind.UNMET, reason, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    /** A visit of which only the way is told. */
    static NeedEnd visit(double minutes) {
        return new NeedEnd(Kind.VISIT, null, minutes, Double.NaN, Double.NaN, Double.NaN);
    }
}
