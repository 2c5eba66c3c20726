package livingcircle.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.KeyedRandom;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.CreditGrade;
import livingcircle.outlets.Economy;
import livingcircle.outlets.Layout;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.satisfaction.SatisfactionParameters;
import livingcircle.satisfaction.Scoring;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.ServiceParameters;
import org.jspecify.annotations.Nullable;

/**
 * What residents choose among: one service for each type an outlet offers, as columns. The services of an outlet stand
 * together, the main one first; types are looked up by their index in the catalogue. Immutable.
 */
public final class Services {

    private final Layout layout;
    private final Map<GeoPoint, Site> sites = new HashMap<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final int[] outlet;
    private final int[] type;
    private final long[] key;
    private final OpeningHours[] hours;
    private final double[] areaM2;
    private final double[] capacityPerHour;
    private final double[] priceIndex;
    private final boolean[] added;
    private final boolean[] barrierFree;
    private final double[] qualityScore;
    private final double[] costYuanPerDay;
    private final double[] yuanPerCustomer;
    private final double[] xM;
    private final double[] yM;
    private final City city;
    private final int[] nearestHome;
    private final int[] mainService;

    /** What is found of a place in the city: the point of the streets and the home that are nearest. */
    private record Site(Attachment attachment, int nearestHome) {}

    /** @param known other services in the same city, whose places need not be looked up again, or null */
    Services(City city, Catalogue catalogue, Layout layout, Behaviour behaviour, @Nullable Services known) {
        this.layout = layout;
        this.city = city;
        int count = layout.outlets().stream().mapToInt(o -> o.types().size()).sum();
        outlet = new int[count];
        type = new int[count];
        key = new long[count];
        hours = new OpeningHours[count];
        areaM2 = new double[count];
        capacityPerHour = new double[count];
        priceIndex = new double[count];
        added = new boolean[count];
        barrierFree = new boolean[count];
        qualityScore = new double[count];
        costYuanPerDay = new double[count];
        yuanPerCustomer = new double[count];
        xM = new double[layout.outlets().size()];
        yM = new double[layout.outlets().size()];
        nearestHome = new int[layout.outlets().size()];
        mainService = new int[layout.outlets().size()];
        int s = 0;
        for (int o = 0; o < layout.outlets().size(); o++) {
            Outlet source = layout.outlets().get(o);
            Site site = site(source.at(), known);
            attachments.add(site.attachment());
            xM[o] = city.plane().xM(source.at());
            yM[o] = city.plane().yM(source.at());
            mainService[o] = s;
            nearestHome[o] = site.nearestHome();
            for (String typeId : source.types()) {
                outlet[s] = o;
                type[s] = catalogue.typeIndex(typeId);
                fill(s, source, catalogue.type(type[s]), behaviour);
                s++;
            }
        }
    }

    private Site site(GeoPoint place, @Nullable Services known) {
        Site site = known == null ? null : known.sites.get(place);
        if (site == null) {
            site = new Site(city.attach(place), city.nearestHome(place));
        }
        sites.put(place, site);
        return site;
    }

    private void fill(int s, Outlet source, OutletType t, Behaviour behaviour) {
        ServiceParameters parameters = behaviour.service();
        key[s] = KeyedRandom.combine(KeyedRandom.keyOf(source.id()), KeyedRandom.keyOf(t.id()));
        barrierFree[s] = source.isBarrierFree();
        added[s] = !source.mainType().equals(t.id());
        hours[s] = source.hours() != null ? source.hours() : t.hours();
        if (added[s]) {
            priceIndex[s] = t.priceIndex();
            areaM2[s] = parameters.addedAreaM2(t);
            capacityPerHour[s] = t.customersPerHour() * parameters.addedServiceCapacity();
        } else {
            priceIndex[s] = source.priceIndex() != null ? source.priceIndex() : t.priceIndex();
            areaM2[s] = source.floorAreaM2(t);
            capacityPerHour[s] = source.customersPerHour() != null
                    ? source.customersPerHour()
                    : t.customersPerHour() * StrictMath.pow(areaM2[s] / t.areaM2(), parameters.areaCapacityExponent());
        }
        SatisfactionParameters scoring = behaviour.satisfaction();
        qualityScore[s] = Scoring.quality(scoring, source.isChain(), creditBonus(source.credit(), scoring));
        costYuanPerDay[s] = Economy.costYuanPerDay(t, areaM2[s], source.rentSubsidyShare(), behaviour.operators());
        yuanPerCustomer[s] = Economy.yuanPerCustomer(t, priceIndex[s]);
    }

    private static double creditBonus(CreditGrade credit, SatisfactionParameters scoring) {
        return switch (credit) {
            case A -> scoring.creditA();
            case B -> 0;
            case C -> scoring.creditC();
            case D -> scoring.creditD();
        };
    }

    public int count() {
        return outlet.length;
    }

    public int outletCount() {
        return layout.outlets().size();
    }

    /** Index of the outlet that offers the service. */
    public int outlet(int service) {
        return outlet[service];
    }

    /** The first service of an outlet, that of its main type. */
    public int mainService(int outletIndex) {
        return mainService[outletIndex];
    }

    /** The outlet as it was given. */
    public Outlet source(int outletIndex) {
        return layout.outlets().get(outletIndex);
    }

    /** Where the outlet hangs on the street network. */
    public Attachment attachment(int outletIndex) {
        return attachments.get(outletIndex);
    }

    /** The home nearest to an outlet as the crow flies: an outlet belongs to the areas that this home lies in. */
    public int nearestHome(int outletIndex) {
        return nearestHome[outletIndex];
    }

    /** Index of the community that an outlet stands in. */
    public int community(int outletIndex) {
        return city.homes().community(nearestHome[outletIndex]);
    }

    public int type(int service) {
        return type[service];
    }

    /** Key of the taste for the service: depends on the outlet's id and the type only. */
    public long key(int service) {
        return key[service];
    }

    public OpeningHours hours(int service) {
        return hours[service];
    }

    public double areaM2(int service) {
        return areaM2[service];
    }

    /** Customers (or orders) that can be served in an hour in which it is open throughout. */
    public double capacityPerHour(int service) {
        return capacityPerHour[service];
    }

    public double priceIndex(int service) {
        return priceIndex[service];
    }

    /** Quality score of a visit, 0–1, from chain and credit grade. */
    public double qualityScore(int service) {
        return qualityScore[service];
    }

    /** Costs a day beside the goods in yuan, less the subsidy; 0 for what need not break even. */
    public double costYuanPerDay(int service) {
        return costYuanPerDay[service];
    }

    /** What is left of one customer's money after the goods are paid, in yuan. */
    public double yuanPerCustomer(int service) {
        return yuanPerCustomer[service];
    }

    /** Whether the service was added to an outlet of another main type. */
    public boolean isAdded(int service) {
        return added[service];
    }

    public boolean isChain(int service) {
        return layout.outlets().get(outlet[service]).isChain();
    }

    public boolean isBarrierFree(int service) {
        return barrierFree[service];
    }

    /** Whether two services belong to one stop: at most {@code radiusM} apart, or in the same outlet. */
    public boolean isOneStop(int serviceA, int serviceB, double radiusM) {
        double dx = xM[outlet[serviceA]] - xM[outlet[serviceB]];
        double dy = yM[outlet[serviceA]] - yM[outlet[serviceB]];
        return outlet[serviceA] == outlet[serviceB] || dx * dx + dy * dy <= radiusM * radiusM;
    }
}
