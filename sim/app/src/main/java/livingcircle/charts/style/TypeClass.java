package livingcircle.charts.style;

import java.awt.Color;
import java.util.List;
import livingcircle.text.Phrase;

/** A class of outlet types in its colour. */
public record TypeClass(String id, Phrase name, Color colour) {

    /** The id of the basic types. */
    public static final String BASIC = "basic";

    public static final List<TypeClass> ALL = List.of(
            new TypeClass(BASIC, ChartText.BASIC_TYPES, ChartStyle.BLUE),
            new TypeClass("upgrade", ChartText.UPGRADE_TYPES, ChartStyle.ORANGE),
            new TypeClass("public", ChartText.PUBLIC_TYPES, ChartStyle.GREEN));

    /**
     * The class of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static TypeClass of(String id) {
        return ALL.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no class of types is called " + id));
    }
}
