package livingcircle.explain;

import java.util.List;
import livingcircle.choice.UtilityTerm;
import livingcircle.model.Alternative;
import livingcircle.text.Phrase;

/** Terms of the utility that are shown as one column. Every term belongs to one group. */
public enum TermGroup {
    KIND(
            new Phrase("kind", "业态"),
            UtilityTerm.CONSTANT,
            UtilityTerm.ORDERING,
            UtilityTerm.DELIVERY,
            UtilityTerm.WITHOUT),
    WAY(new Phrase("way", "路程"), UtilityTerm.TRAVEL, UtilityTerm.CROSSINGS),
    PRICE(new Phrase("price", "价格"), UtilityTerm.PRICE),
    SHOP(new Phrase("shop", "店况"), UtilityTerm.AREA, UtilityTerm.CHAIN, UtilityTerm.BARRIER_FREE),
    CROWD(new Phrase("crowd", "拥挤"), UtilityTerm.CROWDING),
    HABIT(new Phrase("habit", "习惯"), UtilityTerm.HABIT),
    STOP(new Phrase("one stop", "顺路"), UtilityTerm.FURTHER_NEEDS),
    MOOD(new Phrase("mood", "当时偏好"), UtilityTerm.SHARED_TASTE, UtilityTerm.TASTE);

    private final Phrase text;
    private final List<UtilityTerm> terms;

    TermGroup(Phrase text, UtilityTerm... terms) {
        this.text = text;
        this.terms = List.of(terms);
    }

    public Phrase text() {
        return text;
    }

    List<UtilityTerm> terms() {
        return terms;
    }

    /** The sum of the group's terms. */
    double of(Alternative alternative) {
        return terms.stream().mapToDouble(alternative::term).sum();
    }
}
