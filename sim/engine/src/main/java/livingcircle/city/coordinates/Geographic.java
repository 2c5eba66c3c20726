package livingcircle.city.coordinates;

import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;

/**
 * Longitude and latitude as they are: WGS 84, and CGCS2000, whose ellipsoid differs from that of WGS 84 by a tenth of
 * a millimetre and whose frame, of epoch 2000, by what the plate has moved since, less than a metre. They are read as
 * the same.
 */
public enum Geographic implements CoordinateSystem {
    WGS_84("WGS 84"),
    CGCS_2000("CGCS2000");

    private final BilingualText text;

    Geographic(String text) {
        this.text = BilingualText.of(text);
    }

    @Override
    public BilingualText label() {
        return text;
    }

    @Override
    public boolean isInMetres() {
        return false;
    }

    @Override
    public GeoPoint toWgs84(RawPoint raw) {
        return new GeoPoint(raw.x(), raw.y());
    }

    @Override
    public RawPoint fromWgs84(GeoPoint place) {
        return new RawPoint(place.lon(), place.lat());
    }
}
