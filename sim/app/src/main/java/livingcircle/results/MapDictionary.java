package livingcircle.results;

import java.util.LinkedHashMap;
import java.util.Map;
import livingcircle.base.BilingualText;
import livingcircle.experiment.MapTables;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletType;
import livingcircle.text.Phrase;

/** Meanings of the columns of {@code home_walks}, one for each type of a catalogue. */
public final class MapDictionary {

    private static final Phrase WALK = new Phrase(
            "minutes on foot at 60 m/min to the nearest outlet of the type: %s; empty beyond the reach that is simulated",
            "按 60 米/分步行至最近网点的分钟数：%s；超出模拟范围则为空");

    private MapDictionary() {}

    /** The meanings by column. */
    public static Map<String, Dictionary.Entry> of(Catalogue catalogue) {
        Map<String, Dictionary.Entry> meanings = new LinkedHashMap<>();
        for (OutletType type : catalogue.types()) {
            String en = WALK.with(type.name().en()).en();
            String zh = WALK.with(type.name().zh()).zh();
            meanings.put(MapTables.WALK_COLUMN + type.id(), new Dictionary.Entry("min", new BilingualText(en, zh)));
        }
        return meanings;
    }
}
