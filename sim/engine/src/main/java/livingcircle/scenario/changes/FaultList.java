package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.BilingualText;

/** Gathers what is wrong with changes. */
final class FaultList {

    private final List<ChangeFault> faults = new ArrayList<>();

    void add(Step step, String key, String value, String en, String zh, String mendEn, String mendZh) {
        faults.add(new ChangeFault(
                step.list(),
                step.index(),
                key,
                value,
                new BilingualText(en, zh),
                new BilingualText(mendEn, mendZh),
                List.of()));
    }

    /** A name that is not among the known ones. */
    void unknown(Step step, String key, String name, String en, String zh, List<String> known) {
        faults.add(new ChangeFault(
                step.list(),
                step.index(),
                key,
                name,
                new BilingualText("there is no " + en + " '" + name + "'", "没有名为“" + name + "”的" + zh),
                new BilingualText("correct the name", "请更正名称"),
                known));
    }

    /** Two steps that say something else of the same thing at the same time. */
    void contradiction(Step step, Step other, String key, String what) {
        add(
                step,
                key,
                "",
                "contradicts " + other.label() + " about " + what,
                "与 " + other.label() + " 对 " + what + " 的改动冲突",
                "keep one of them, or give them phases in ascending order",
                "请只保留一个，或按先后给出升序的 phase");
    }

    List<ChangeFault> inOrder() {
        List<ChangeFault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingInt(ChangeFault::list).thenComparingInt(ChangeFault::change));
        return sorted;
    }
}
