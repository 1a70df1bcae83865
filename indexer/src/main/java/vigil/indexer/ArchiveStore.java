package vigil.indexer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vigil.corpus.MemberFiles;
import vigil.indexer.extract.Enclosed;
import vigil.indexer.extract.Member;

/// What was found in archives and letters: which files, and copies of them, in the index's folder `members`.
///
/// By it an archive that stands as it stood is not opened again, and what lay in it can be handed out. One thread
/// uses it at a time.
final class ArchiveStore {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LIST = "archives.json";

    /// Most files that may lie in one file, and in the archives in it.
    private static final int MOST_MEMBERS = 50_000;
    /// Most bytes of all files that lie in one file, and in the archives in it.
    private static final long MOST_BYTES = 8L << 30;

    private final MemberFiles files;
    private final Map<String, Archive> byLocation = new TreeMap<>();
    private final Map<String, long[]> unpackedFrom = new HashMap<>();

    /// The store of the index in this folder; empty where there is none, or a damaged one, since every archive can be
    /// opened again.
    ArchiveStore(Path index) {
        this.files = new MemberFiles(index);
        try {
            for (Archive archive :
                    JSON.readValue(files.folder().resolve(LIST).toFile(), new TypeReference<List<Archive>>() {})) {
                byLocation.put(archive.location(), archive);
            }
        } catch (IOException e) {
            byLocation.clear();
        }
    }

    /// The archive that lies there, as it was when it was opened.
    Optional<Archive> at(Found file) {
        return Optional.ofNullable(byLocation.get(file.path().toString())).filter(archive -> archive.isAt(file));
    }

    /// An archive with this content.
    Optional<Archive> withContent(String sha256) {
        return byLocation.values().stream()
                .filter(archive -> archive.sha256().equals(sha256))
                .findFirst();
    }

    /// Whether a file is in an archive that is still there.
    boolean holds(Path location) {
        for (Path above = location.getParent(); above != null; above = above.getParent()) {
            Archive archive = byLocation.get(above.toString());
            if (archive != null
                    && archive.members().stream()
                            .anyMatch(
                                    member -> archive.locationOf(member.name()).equals(location))) {
                return Files.isRegularFile(above) || holds(above);
            }
        }
        return false;
    }

    /// The files of an archive, for the run to go on with.
    List<Found> members(Archive archive, Found file) {
        return archive.members().stream()
                .filter(member -> member.skipped().isEmpty())
                .map(member -> new Found(
                        archive.locationOf(member.name()),
                        file.source() + "/" + member.name(),
                        member.bytes(),
                        file.modifiedMillis(),
                        new Found.Lies(file, member.sha256(), files.of(member.sha256()))))
                .toList();
    }

    /// Keeps what was taken out of a file, in the place of what was in it before.
    ///
    /// @return empty if it would be too much, together with all else that lies in the same file
    Optional<Archive> keep(Found file, String sha256, boolean own, Enclosed enclosed) throws IOException {
        long[] unpacked = unpackedFrom.computeIfAbsent(file.outermost().source(), source -> new long[2]);
        unpacked[0] += enclosed.members().size();
        unpacked[1] += enclosed.members().stream().mapToLong(Member::bytes).sum();
        boolean fits = unpacked[0] <= MOST_MEMBERS && unpacked[1] <= MOST_BYTES;
        var members = new ArrayList<Archive.Member>();
        for (Member member : enclosed.members()) {
            if (fits) {
                Path copy = files.of(member.sha256());
                Files.createDirectories(copy.getParent());
                Files.move(member.copy(), copy, StandardCopyOption.REPLACE_EXISTING);
                members.add(new Archive.Member(member.name(), member.sha256(), member.bytes(), ""));
            } else {
                Files.deleteIfExists(member.copy());
            }
        }
        if (!fits) {
            return Optional.empty();
        }
        var archive = new Archive(
                file.path().toString(),
                file.source(),
                file.bytes(),
                file.modifiedMillis(),
                sha256,
                own,
                members,
                enclosed.left());
        put(archive);
        return Optional.of(archive);
    }

    /// Remembers an archive, in the place of what was there before.
    void put(Archive archive) {
        if (archive.own() && archive.members().isEmpty() && archive.left().isEmpty()) {
            byLocation.remove(archive.location());
        } else {
            byLocation.put(archive.location(), archive);
        }
    }

    /// Remembers that nothing reads a file, so that no copy of it is kept.
    void skip(Found file, Found.Lies lies, String reason) {
        Archive archive = byLocation.get(lies.in().path().toString());
        if (archive != null) {
            List<Archive.Member> members = archive.members().stream()
                    .map(member -> archive.locationOf(member.name()).equals(file.path())
                            ? new Archive.Member(member.name(), member.sha256(), member.bytes(), reason)
                            : member)
                    .toList();
            byLocation.put(
                    archive.location(),
                    new Archive(
                            archive.location(),
                            archive.source(),
                            archive.bytes(),
                            archive.modifiedMillis(),
                            archive.sha256(),
                            archive.own(),
                            members,
                            archive.left()));
        }
    }

    /// Forgets the archives that stood at such places.
    void forget(Predicate<Path> places) {
        byLocation.keySet().removeIf(location -> places.test(Path.of(location)));
    }

    /// Makes what was done safe on disk, and deletes the copies that neither an archive nor the index needs.
    ///
    /// @param indexed the contents of all publications
    void save(Set<String> indexed) throws IOException {
        if (!Files.isDirectory(files.folder())) {
            if (byLocation.isEmpty()) {
                return;
            }
            Files.createDirectories(files.folder());
        }
        Path unfinished = files.folder().resolve(LIST + ".unfinished");
        JSON.writeValue(unfinished.toFile(), byLocation.values());
        Files.move(unfinished, files.folder().resolve(LIST), StandardCopyOption.REPLACE_EXISTING);
        var needed = new HashSet<>(indexed);
        for (Archive archive : byLocation.values()) {
            for (Archive.Member member : archive.members()) {
                if (member.skipped().isEmpty() && !isOpened(archive, member)) {
                    needed.add(member.sha256());
                }
            }
        }
        try (Stream<Path> copies = Files.walk(files.folder(), 2)) {
            for (Path copy : copies.toList()) {
                String name = String.valueOf(copy.getFileName());
                if (name.length() == 64 && !needed.contains(name)) {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }

    /// An archive in an archive that was opened is not needed any more: what lay in it is.
    private boolean isOpened(Archive archive, Archive.Member member) {
        Archive inner = byLocation.get(archive.locationOf(member.name()).toString());
        return inner != null && !inner.own();
    }
}
