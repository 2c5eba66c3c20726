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
import livingcircle.base.BilingualText;
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
        if (!OsmStreets.isMap(file)) {
            throw new OsmException(
                    file,
                    new BilingualText(
                            "its name does not end in .osm.pbf, .osm, .osm.gz or .osm.bz2",
                            "扩展名不是 .osm.pbf、.osm、.osm.gz 或 .osm.bz2"),
                    new BilingualText(
                            "choose an OpenStreetMap file, or rename it if it is one",
                            "请选择 OpenStreetMap 文件；若内容无误，请改名"));
        }
        checkPresent(file);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            return read(file, raw, budgetBytes);
        } catch (IOException e) {
            throw damaged(file, e, BilingualText.of(""));
        }
    }

    /** Reads a map whose bytes are there; the file only says what it is called. */
    static OsmElements read(Path file, InputStream raw, long budgetBytes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        ElementsBuilder elements = new ElementsBuilder(file, budgetBytes);
        try {
            if (name.endsWith(".pbf")) {
                new PbfReader(elements, raw).read();
            } else {
                new XmlReader(elements, unpacked(name, raw)).read();
            }
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            throw damaged(file, e, place == null ? BilingualText.of("") : lineOf(place));
        } catch (IOException e) {
            throw damaged(file, e, BilingualText.of(""));
        }
        return elements.build();
    }

    private static void checkPresent(Path file) {
        if (!Files.exists(file)) {
            throw new OsmException(
                    file,
                    new BilingualText("there is no such file", "文件不存在"),
                    new BilingualText("check the path", "请检查路径"));
        }
        if (!Files.isRegularFile(file)) {
            throw new OsmException(
                    file,
                    new BilingualText("it is a folder, not a file", "是文件夹，不是文件"),
                    new BilingualText("name the map file in it", "请指定其中的地图文件"));
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

    private static BilingualText lineOf(Location place) {
        int line = place.getLineNumber();
        return new BilingualText("line " + line + ": ", "第 " + line + " 行：");
    }

    private static OsmException damaged(Path file, Exception e, BilingualText place) {
        BilingualText detail = detailOf(e);
        return new OsmException(
                file,
                new BilingualText(
                        place.en() + "it is damaged, cut off or not what its name says (" + detail.en() + ")",
                        place.zh() + "文件已损坏、不完整或与扩展名不符（" + detail.zh() + "）"),
                OsmException.GET_AGAIN,
                e);
    }

    /** What the XML reader met, since its own exceptions do not give that as their cause. */
    private static Throwable originOf(Exception e) {
        return e instanceof XMLStreamException xml && xml.getNestedException() != null ? xml.getNestedException() : e;
    }

    /** What the decoder says, which is translated only where we know what it means. */
    private static BilingualText detailOf(Exception e) {
        Throwable origin = originOf(e);
        if (origin instanceof CharacterCodingException) {
            return new BilingualText("its text is not UTF-8", "文本不是 UTF-8 编码");
        }
        String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
        boolean isGap = TagGapGuard.NO_TAG.en().equals(origin.getMessage());
        return isGap ? new BilingualText(said, TagGapGuard.NO_TAG.zh()) : BilingualText.of(said);
    }
}
