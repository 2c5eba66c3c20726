package livingcircle.console;

import livingcircle.acceptance.Silence;
import livingcircle.acceptance.Verdict;
import livingcircle.base.Language;
import livingcircle.scenario.rules.Rule;
import livingcircle.statistics.MeanInterval;
import livingcircle.text.Figures;

/** The cells of a verdict's line. */
final class VerdictCells {

    private static final String SHARE = "_share";

    private final Language language;

    VerdictCells(Language language) {
        this.language = language;
    }

    String outcome(Verdict verdict) {
        return AcceptanceText.outcome(verdict.outcome()).in(language);
    }

    /** The rule with its number, and why it says nothing where it does not. */
    String rule(Verdict verdict) {
        int number = verdict.set().rules().indexOf(verdict.rule()) + 1;
        String text = verdict.rule().text().in(language);
        Silence silence = verdict.silence();
        return silence == null
                ? AcceptanceText.NUMBERED.in(language, number, text)
                : AcceptanceText.NUMBERED_SILENT.in(
                        language, number, text, silence.text().in(language));
    }

    String measured(Verdict verdict) {
        return figure(verdict.rule().metric(), verdict.measured().mean());
    }

    /** The two ends; a dash if they are not known. */
    String interval(Verdict verdict) {
        MeanInterval measured = verdict.measured();
        if (!measured.isKnown()) {
            return Figures.UNKNOWN;
        }
        if (measured.halfWidth() == 0) {
            return AcceptanceText.ALL_EQUAL.in(language);
        }
        String metric = verdict.rule().metric();
        return AcceptanceText.FROM_TO.in(language, figure(metric, measured.lower()), figure(metric, measured.upper()));
    }

    String asked(Rule rule) {
        return rule.bound().sign() + " "
                + figure(rule.metric(), rule.threshold().value());
    }

    String beside(Verdict verdict) {
        String metric = verdict.rule().beside();
        MeanInterval beside = verdict.beside();
        return metric == null || beside == null ? "" : figure(metric, beside.mean());
    }

    /** A share as a percentage, a whole number as such, any other with one decimal, with three if it is below 1. */
    static String figure(String metric, double value) {
        if (metric.endsWith(SHARE)) {
            return Figures.percent(value);
        }
        if (value == Math.rint(value)) {
            return Figures.count(value);
        }
        return Figures.decimal(value, Math.abs(value) < 1 ? 3 : 1);
    }
}
