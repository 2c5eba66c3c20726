package livingcircle.world;

import livingcircle.base.IntList;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Customers;
import livingcircle.outlets.OutletClass;
import livingcircle.outlets.OutletType;

/** The outlet types that matter to satisfaction, by what they matter for; arrays of indices, not to be changed. */
final class TypeSets {

    private final int seniorAge;
    private final int[] basic;
    private final int[] upgrade;
    private final int[] expectedOnFoot;
    private final int[] forSeniors;
    private final int[] forChildren;
    private final int[] delivering;

    TypeSets(Catalogue catalogue, int seniorAge) {
        this.seniorAge = seniorAge;
        IntList basics = new IntList();
        IntList upgrades = new IntList();
        IntList expected = new IntList();
        IntList senior = new IntList();
        IntList child = new IntList();
        IntList delivers = new IntList();
        for (int t = 0; t < catalogue.types().size(); t++) {
            OutletType type = catalogue.type(t);
            if (type.isDelivering()) {
                delivers.add(t);
            }
            if (!type.isExpectedOnFoot()) {
                continue;
            }
            expected.add(t);
            if (type.outletClass() == OutletClass.BASIC) {
                basics.add(t);
            } else if (type.outletClass() == OutletClass.UPGRADE) {
                upgrades.add(t);
            }
            if (type.customers() != Customers.RESIDENTS) {
                child.add(t);
            } else if (type.minimumAge() >= seniorAge) {
                senior.add(t);
            }
        }
        basic = basics.toArray();
        upgrade = upgrades.toArray();
        expectedOnFoot = expected.toArray();
        forSeniors = senior.toArray();
        forChildren = child.toArray();
        delivering = delivers.toArray();
    }

    int[] basic() {
        return basic;
    }

    int[] upgrade() {
        return upgrade;
    }

    /** Types that people expect within minutes on foot. */
    int[] expectedOnFoot() {
        return expectedOnFoot;
    }

    /** Types for the old, from the senior age; for everyone else those for children. */
    int[] forAge(int age) {
        return age >= seniorAge ? forSeniors : forChildren;
    }

    int[] delivering() {
        return delivering;
    }
}
