package livingcircle.walking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import livingcircle.ReferenceData;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.city.osm.OsmImporter;
import livingcircle.city.osm.OsmTown;
import org.junit.jupiter.api.Test;

/** Walking distances in Monaco that were published with another router; from street to street, without access. */
class MonacoReferenceTest {

    @Test
    void distancesAreWithinTwoMetres() throws IOException {
        OsmTown town = OsmImporter.read(ReferenceData.file("osm/monaco-2012/monaco-2012.osm.gz"));
        Path reference = ReferenceData.file("osm/monaco-2012/walk_reference.csv");
        City city = City.of(town.layers());
        BoundedSearch search = new BoundedSearch(city.network());
        List<String> lines = Files.readAllLines(reference, StandardCharsets.UTF_8);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Attachment from = onStreet(city, cells[1], cells[0]);
            Attachment to = onStreet(city, cells[3], cells[2]);
            search.run(from, 10_000_000, false);
            double metres = search.distanceMm(from, to) / 1000.0;
            assertEquals(Double.parseDouble(cells[4]), metres, 2, line);
        }
    }

    private static Attachment onStreet(City city, String lon, String lat) {
        Attachment at = city.attach(new GeoPoint(Double.parseDouble(lon), Double.parseDouble(lat)));
        return new Attachment(at.street(), at.offsetMm(), 0);
    }
}
