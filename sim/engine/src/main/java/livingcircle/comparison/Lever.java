package livingcircle.comparison;

import java.util.Locale;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Measure;
import org.jspecify.annotations.Nullable;

/** The levers of a plan, each with the measures that pull it and the number in which its effect is seen. */
public enum Lever {
    MOBILE_RETAIL("mobile retail and lockers", "移动零售", "runs", MetricKey.ALL, "unmet"),
    MULTI_SERVICE("several services in one shop", "一店多能", "runs", MetricKey.ALL, "basic_missing_mean"),
    CHAINS("chains", "连锁化", "runs", MetricKey.ALL, "chain_share"),
    AGE_FRIENDLY("age-friendly, barrier-free fitting-out", "适老化改造", "profiles", "70-79 female", "score_friendliness"),
    PUBLIC_SERVICES(
            "elder care, nurseries, health, culture", "养老、托育、医疗、文化服务", "runs", MetricKey.ALL, "score_friendliness"),
    CREDIT("merchant quality and credit", "商户质量与信用", "runs", MetricKey.ALL, "score_quality"),
    HARMONY("less noise and smell beside homes", "商居和谐", "runs", MetricKey.ALL, "points_nuisance"),
    RENT_SUBSIDY("rent subsidies", "租金补贴", "runs", MetricKey.ALL, "outlets_at_risk"),
    OLD_COMMUNITIES("filling gaps in old communities", "老旧小区补短板", "settlements", "old-estate", "basic_missing_mean"),
    NEW_ESTATES("centres for newer estates", "新建小区集聚配套", "settlements", "new-estate", "satisfaction_mean"),
    VILLAGES("basics for villages", "乡村基本保障", "settlements", "village", "basic_missing_mean");

    private static final Set<String> MOBILE =
            Set.of("parcel_locker", "vending", "vegetable_van", "food_truck", "pickup_locker");
    private static final Set<String> PUBLIC = Set.of(
            "elder_care",
            "day_care_elder",
            "canteen",
            "childcare",
            "nursery",
            "health_station",
            "service_station",
            "bookstore");

    private final BilingualText text;
    private final MetricKey effect;

    Lever(String en, String zh, String table, String id, String metric) {
        text = new BilingualText(en, zh);
        effect = new MetricKey(table, id, metric);
    }

    /** Stable name for tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public BilingualText text() {
        return text;
    }

    /** The number in which the lever's effect is seen. */
    public MetricKey effect() {
        return effect;
    }

    /**
     * Whether a measure pulls the lever.
     *
     * @param settlement id of the settlement that the outlet stands in
     */
    boolean isPulledBy(Measure.OfOutlet measure, String settlement) {
        Outlet before = measure.before();
        Outlet after = measure.after();
        boolean opens = measure.kind() == Measure.Kind.OPEN;
        return switch (this) {
            case MOBILE_RETAIL -> opens && has(after, MOBILE);
            case MULTI_SERVICE -> after != null && after.types().size() > Math.max(1, count(before));
            case CHAINS -> after != null && after.isChain() && (before == null || !before.isChain());
            case AGE_FRIENDLY -> after != null && after.isBarrierFree() && (before == null || !before.isBarrierFree());
            case PUBLIC_SERVICES -> has(after, PUBLIC) && !has(before, PUBLIC);
            case CREDIT -> after != null && after.credit() != creditOf(before);
            case HARMONY -> measure.kind() == Measure.Kind.CLOSE || measure.kind() == Measure.Kind.MOVE;
            case RENT_SUBSIDY ->
                after != null && after.rentSubsidyShare() > (before == null ? 0 : before.rentSubsidyShare());
            case OLD_COMMUNITIES -> opens && settlement.equals("old-estate");
            case NEW_ESTATES -> opens && settlement.equals("new-estate");
            case VILLAGES -> opens && settlement.equals("village");
        };
    }

    private static boolean has(@Nullable Outlet outlet, Set<String> types) {
        return outlet != null && outlet.types().stream().anyMatch(types::contains);
    }

    private static int count(@Nullable Outlet outlet) {
        return outlet == null ? 0 : outlet.types().size();
    }

    private static CreditGrade creditOf(@Nullable Outlet outlet) {
        return outlet == null ? CreditGrade.B : outlet.credit();
    }
}
