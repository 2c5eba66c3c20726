package livingcircle.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.features.OutColumn;
import livingcircle.features.OutColumn.Kind;
import livingcircle.features.OutLayer;
import livingcircle.results.ResultTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Result folders written by hand, so that every number is known. */
class ResultLayersTest {

    @TempDir
    private Path folder;

    private final List<String> tables = new ArrayList<>();

    private void table(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name + ".csv"), List.of(lines));
        tables.add(
                "{\"name\": \"" + name + "\", \"file\": \"" + name + ".csv\", \"rows\": " + (lines.length - 1) + "}");
    }

    private List<OutLayer> layers() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"tables\": [" + String.join(", ", tables) + "]}");
        Files.writeString(folder.resolve("columns.csv"), """
                table,column,unit,meaning_en,meaning_zh
                outlets,outlet,text,x,x
                outlets,type,text,x,x
                outlets,chain,true/false,x,x
                outlets,served,customer,x,x
                map_homes,home,text,x,x
                map_homes,community,text,x,x
                map_homes,circles,text,x,x
                map_areas,area_kind,text,x,x
                map_areas,area,text,x,x
                map_areas,name_en,text,x,x
                map_areas,name_zh,text,x,x
                outlets,load_mean,share 0-1,x,x
                """);
        return ResultLayers.of(ResultTables.open(folder));
    }

    private static List<Object> cells(OutLayer layer, int row) {
        return layer.features().get(row).cells();
    }

    @Test
    void numbersAreMeansOverTheRunsInWhichTheyAreKnown() throws IOException {
        table(
                "outlets",
                "scenario,seed,replication,outlet,type,chain,served,load_mean,lon,lat",
                "a,1,0,o1,shop,true,10,0.5,112.95,35.09",
                "a,1,0,o2,shop,false,4,,112.96,35.09",
                "a,1,1,o1,shop,true,13,,112.95,35.09",
                "a,1,1,o2,shop,false,4,Infinity,112.96,35.09");
        List<OutLayer> layers = layers();
        assertEquals(1, layers.size());
        OutLayer outlets = layers.get(0);
        assertEquals("outlets", outlets.name());
        assertEquals(
                List.of(
                        new OutColumn("outlet", Kind.TEXT),
                        new OutColumn("type", Kind.TEXT),
                        new OutColumn("chain", Kind.TRUTH),
                        new OutColumn("served", Kind.REAL),
                        new OutColumn("load_mean", Kind.REAL)),
                outlets.columns());
        assertEquals(Arrays.asList("o1", "shop", true, 11.5, 0.5), cells(outlets, 0));
        assertEquals(Arrays.asList("o2", "shop", false, 4.0, null), cells(outlets, 1));
        assertEquals(112.96, outlets.features().get(1).shape().getCoordinate().x);
    }

    @Test
    void oneRunKeepsWholeNumbers() throws IOException {
        table(
                "outlets",
                "scenario,seed,replication,outlet,type,chain,served,load_mean,lon,lat",
                "a,1,0,o1,shop,true,10,0.5,112.95,35.09");
        OutLayer outlets = layers().get(0);
        assertEquals(new OutColumn("served", Kind.INTEGER), outlets.columns().get(3));
        assertEquals(10L, cells(outlets, 0).get(3));
    }

    @Test
    void layersOfLayoutsAreKeptApartAlsoWhereCaseDoesNotCount() throws IOException {
        String header = "scenario,seed,replication,outlet,type,chain,served,load_mean,lon,lat";
        table(
                "outlets",
                header,
                "plan,1,0,o1,shop,true,10,0.5,112.95,35.09",
                "Plan,1,0,o1,shop,true,12,0.5,112.95,35.09");
        assertEquals(
                List.of("outlets_plan", "outlets_Plan_2"),
                layers().stream().map(OutLayer::name).toList());
    }

    @Test
    void areasWithoutATableOfTheirOwnHaveTheSumsOfTheirHomes() throws IOException {
        table("layouts", "layout,name_en,name_zh,attribution", "a,A,A,");
        table(
                "map_areas",
                "layout,area_kind,area,name_en,name_zh,phase,lon,lat",
                "a,community,c 1,C,C,,112.95,35.09",
                "a,circle,k1,K,K,2024,112.95,35.09");
        table(
                "map_homes",
                "layout,home,community,circles,lon,lat,residents,needs_per_run,visits_per_run,orders_per_run,"
                        + "unmet_per_run,satisfaction_mean",
                "a,h1,c 1,k1 k2,112.95,35.09,30,60,50,4,6,70",
                "a,h2,c 1,,112.951,35.091,10,20,12,4,4,50",
                "a,h3,c 1,k1,112.952,35.09,5,1,1,0,0,");
        List<OutLayer> layers = layers();
        assertEquals(
                List.of("homes", "communities", "circles"),
                layers.stream().map(OutLayer::name).toList());
        OutLayer communities = layers.get(1);
        List<Object> cells = cells(communities, 0);
        assertEquals(List.of(45.0, 81.0, 63.0, 8.0, 10.0, 65.0), cells.subList(cells.size() - 6, cells.size()));
        assertEquals(35.0, cells(layers.get(2), 0).get(communities.columns().size() - 6));
        assertTrue(communities.features().get(0).shape().getArea()
                > layers.get(2).features().get(0).shape().getArea());
    }

    @Test
    void aFolderWithNothingToDrawHasNoLayers() throws IOException {
        table("runs", "scenario,seed,replication,needs", "a,1,0,5");
        assertEquals(List.of(), layers());
    }
}
