package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.layers.LayerCounts;

/**
 * A scenario made of somebody's own layers, before it is written.
 *
 * @param city the town, with the residents of each community
 * @param outlets the outlets of the survey, may be empty
 * @param layers how many rows of each layer were used
 * @param remarks what was assumed and what is odd
 */
public record LayersPlan(CityLayers city, List<Outlet> outlets, List<LayerCounts> layers, List<BilingualText> remarks) {

    public LayersPlan {
        outlets = List.copyOf(outlets);
        layers = List.copyOf(layers);
        remarks = List.copyOf(remarks);
    }

    /**
     * Plans the import of a town.
     *
     * @param warnings what is odd about the layers
     */
    public static LayersPlan of(
            CityLayers city,
            List<Outlet> outlets,
            List<LayerCounts> layers,
            List<BilingualText> warnings,
            ImportOptions options) {
        ResidentImport residents = ResidentImport.of(city, options, ResidentImport.Origin.LAYER);
        int total = residents.residents().stream().mapToInt(Integer::intValue).sum();
        List<BilingualText> remarks = new ArrayList<>(warnings);
        remarks.add(new BilingualText(
                total + " residents: " + residents.source().en(),
                "居民 " + total + " 人：" + residents.source().zh()));
        remarks.add(new BilingualText(
                Math.round(ImportPlan.MEAN_INCOME_YUAN)
                        + " yuan of disposable income per head and year, as in the town of Qinyang (assumption)",
                "人均可支配收入每年 " + Math.round(ImportPlan.MEAN_INCOME_YUAN) + " 元（假设，暂按沁阳市城镇居民计）"));
        return new LayersPlan(
                Centimetres.round(ResidentImport.settle(city, residents.residents())),
                Centimetres.round(outlets),
                layers,
                remarks);
    }

    /** Residents of all communities. */
    public long residents() {
        return city.communities().stream()
                .mapToLong(community -> community.residents())
                .sum();
    }
}
