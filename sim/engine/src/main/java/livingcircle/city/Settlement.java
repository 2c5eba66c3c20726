package livingcircle.city;

import java.util.Locale;
import livingcircle.base.BilingualText;

/** The three settings of a home that call for different measures: gaps to fill, centres to build, basics to secure. */
public enum Settlement {
    /** 老旧小区: buildings of old communities in town. */
    OLD_ESTATE("old communities", "老旧小区"),
    /** 新建小区: all other buildings in town. */
    NEW_ESTATE("newer estates", "新建小区"),
    /** 乡村: homes of rural communities. */
    VILLAGE("villages", "乡村");

    private final BilingualText text;

    Settlement(String en, String zh) {
        text = new BilingualText(en, zh);
    }

    /** Where a home lies. */
    public static Settlement of(int home, City city) {
        if (city.communities().get(city.homes().community(home)).isRural()) {
            return VILLAGE;
        }
        return city.homes().site(home).oldEstate() ? OLD_ESTATE : NEW_ESTATE;
    }

    /** Stable name for tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public BilingualText text() {
        return text;
    }
}
