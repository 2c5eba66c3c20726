package livingcircle.city.osm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Reads a map file (.osm.pbf, .osm, .osm.gz or .osm.bz2) into its elements. */
final class OsmFile {

    private static final int BUFFER_BYTES = 1 << 16;

    private OsmFile() {}

    /**
     * Reads a whole map; more than half of Java's memory is never used for it.
     *
     * @throws OsmException if the file is missing, cut off, damaged, too large or not a map
     */
    static OsmElements read(Path file) {
        return read(file, Runtime.getRuntime().maxMemory() / 2);
    }

    static OsmElements read(Path file, long budgetBytes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".osm.pbf")
                && !name.endsWith(".osm")
                && !name.endsWith(".osm.gz")
                && !name.endsWith(".osm.bz2")) {
            throw new OsmException(
                    file,
                    "its name does not end in .osm.pbf, .osm, .osm.gz or .osm.bz2",
                    "choose an OpenStreetMap file, or rename it if it is one");
        }
        checkPresent(file);
        ElementsBuilder elements = new ElementsBuilder(file, budgetBytes);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            if (name.endsWith(".pbf")) {
                new PbfReader(elements, raw).read();
            } else {
                new XmlReader(elements, unpacked(name, raw)).read();
            }
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            throw damaged(file, e, place == null ? "" : "line " + place.getLineNumber() + ": ");
        } catch (IOException e) {
            throw damaged(file, e, "");
        }
        return elements.build();
    }

    private static void checkPresent(Path file) {
        if (!Files.exists(file)) {
            throw new OsmException(file, "there is no such file", "check the path");
        }
        if (!Files.isRegularFile(file)) {
            throw new OsmException(file, "it is a folder, not a file", "name the map file in it");
        }
    }

    private static InputStream unpacked(String name, InputStream raw) throws IOException {
        if (name.endsWith(".gz")) {
            return new BufferedInputStream(new GZIPInputStream(raw, BUFFER_BYTES), BUFFER_BYTES);
        }
        if (name.endsWith(".bz2")) {
            return new BufferedInputStream(new BZip2CompressorInputStream(raw, true), BUFFER_BYTES);
        }
        return raw;
    }

    private static OsmException damaged(Path file, Exception e, String place) {
        boolean isNotText = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException;
        String detail = isNotText
                ? "its text is not UTF-8"
                : String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        return new OsmException(
                file,
                place + "it is damaged, cut off or not what its name says (" + detail + ")",
                "download or export it again",
                e);
    }
}
