package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Fault;
import livingcircle.scenario.layers.LayerCounts;

/**
 * A scenario made of somebody's own layers, before it is written.
 *
 * @param city the town, with the residents of each community
 * @param outlets the outlets of the survey, may be empty
 * @param layers how many rows of each layer were used
 * @param remarks what was assumed and what is odd
 * @param rejected what is wrong with the rows that were left out because of it
 */
public record LayersPlan(
        CityLayers city,
        List<Outlet> outlets,
        List<LayerCounts> layers,
        List<BilingualText> remarks,
        List<Fault> rejected) {

    /** What a table of the population tells. */
    public enum Population {
        NOTHING,
        RESIDENTS,
        RESIDENTS_AND_INCOMES
    }

    public LayersPlan {
        outlets = List.copyOf(outlets);
        layers = List.copyOf(layers);
        remarks = List.copyOf(remarks);
        rejected = List.copyOf(rejected);
    }

    /**
     * Plans the import of a town.
     *
     * @param city the town; its communities know what a table of the population tells of residents
     * @param warnings what is odd about the layers
     * @param rejected what is wrong with rows that were left out
     */
    public static LayersPlan of(
            CityLayers city,
            List<Outlet> outlets,
            List<LayerCounts> layers,
            List<BilingualText> warnings,
            List<Fault> rejected,
            ImportOptions options,
            Population told) {
        ResidentImport residents = ResidentImport.of(
                city, options, told == Population.NOTHING ? ResidentImport.Origin.LAYER : ResidentImport.Origin.TABLE);
        int total = residents.residents().stream().mapToInt(Integer::intValue).sum();
        List<BilingualText> remarks = new ArrayList<>(warnings);
        remarks.add(new BilingualText(
                total + " residents: " + residents.source().en(),
                "居民 " + total + " 人：" + residents.source().zh()));
        remarks.add(income(told));
        return new LayersPlan(
                Centimetres.round(ResidentImport.settle(city, residents.residents())),
                Centimetres.round(outlets),
                layers,
                remarks,
                rejected);
    }

    private static BilingualText income(Population told) {
        long yuan = Math.round(ImportPlan.MEAN_INCOME_YUAN);
        boolean isTold = told == Population.RESIDENTS_AND_INCOMES;
        return new BilingualText(
                yuan + " yuan of disposable income per head and year, as in the town of Qinyang (assumption)"
                        + (isTold ? ", where the population table tells none" : ""),
                (isTold ? "人口表未给出收入之处，" : "") + "人均可支配收入每年 " + yuan + " 元（假设，暂按沁阳市城镇居民计）");
    }

    /** Residents of all communities. */
    public long residents() {
        return city.communities().stream()
                .mapToLong(community -> community.residents())
                .sum();
    }
}
