package livingcircle.experiment;

import java.util.ArrayList;
import java.util.List;
import livingcircle.model.Ledger;
import livingcircle.model.RunRecord;
import livingcircle.model.Tally;

/**
 * The balance needs = visits + orders + unmet of a run.
 *
 * @param needs all needs
 * @param visits needs that ended with a visit
 * @param orders needs that ended with an order
 * @param unmet needs that ended unmet
 * @param violations where the balance does not hold; empty if it holds in total, for every purpose, profile, community
 *     and resident
 */
public record Conservation(long needs, long visits, long orders, long unmet, List<String> violations) {

    /** The balance of no run. */
    public static final Conservation NONE = new Conservation(0, 0, 0, 0, List.of());

    public Conservation {
        violations = List.copyOf(violations);
    }

    /** Checks a run. */
    static Conservation of(RunRecord run, int residents) {
        List<String> violations = new ArrayList<>();
        Tally tally = run.tally();
        long[] sums = check("purpose", tally.byPurpose(), violations);
        check("profile", tally.byProfile(), violations);
        check("cell", tally.byCell(), violations);
        Ledger ledger = run.ledger();
        long ledgerNeeds = 0;
        for (int r = 0; r < residents; r++) {
            ledgerNeeds += ledger.needs(r);
            if (ledger.needs(r) != ledger.visits(r) + ledger.orders(r) + ledger.unmet(r)) {
                violations.add("resident " + r);
            }
        }
        if (ledgerNeeds != sums[0]) {
            violations.add("total: residents have " + ledgerNeeds + " needs, purposes " + sums[0]);
        }
        return new Conservation(sums[0], sums[1], sums[2], sums[3], violations);
    }

    private static long[] check(String kind, Tally.Ends ends, List<String> violations) {
        long[] sums = new long[4];
        for (int g = 0; g < ends.groups(); g++) {
            if (ends.needs(g) != ends.visits(g) + ends.orders(g) + ends.unmet(g)) {
                violations.add(kind + " " + g);
            }
            sums[0] += ends.needs(g);
            sums[1] += ends.visits(g);
            sums[2] += ends.orders(g);
            sums[3] += ends.unmet(g);
        }
        return sums;
    }

    /** The balance of both together. */
    public Conservation plus(Conservation other) {
        List<String> all = new ArrayList<>(violations);
        all.addAll(other.violations);
        return new Conservation(
                needs + other.needs, visits + other.visits, orders + other.orders, unmet + other.unmet, all);
    }

    /** Whether the balance holds everywhere. */
    public boolean holds() {
        return violations.isEmpty();
    }
}
