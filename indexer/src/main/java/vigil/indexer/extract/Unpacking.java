package vigil.indexer.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// Takes files out of one source into temporary files, within limits.
///
/// A member's name is only ever a name: nothing is written under it. Hidden files are passed over, as in folders.
final class Unpacking {
    /// Limits of one source that holds files.
    ///
    /// @param members most files; the rest is left, and told
    /// @param bytes most bytes of all files together; the rest is left, and told
    /// @param ratio how many times its own size a source may unpack to once that is more than [#harmless()]
    /// @param harmless so many bytes are never taken for a zip bomb
    record Most(int members, long bytes, int ratio, long harmless) {
        static final Most USUAL = new Most(10_000, 2L << 30, 200, 64L << 20);
    }

    /// No more is unpacked.
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final int LONGEST_NAME = 400;

    private final Most most;
    private final long packedBytes;
    private final List<Member> members = new ArrayList<>();
    private final List<Enclosed.Left> left = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long bytes;

    /// @param packedBytes size of the source
    Unpacking(Most most, long packedBytes) {
        this.most = most;
        this.packedBytes = packedBytes;
    }

    /// Takes a file out.
    ///
    /// @param name as the source has it
    /// @throws FullException if a limit is reached; what was taken out before counts
    /// @throws UnreadableException if the source is a zip bomb; nothing of it counts
    void add(String name, InputStream in) throws IOException {
        String clean = clean(name);
        if (isHidden(clean)) {
            return;
        }
        if (members.size() >= most.members) {
            left.add(new Enclosed.Left(
                    "",
                    "it holds more than " + most.members
                            + " files, and only the first of them were read: unpack it, then index the folder"));
            throw new FullException();
        }
        Path copy = Files.createTempFile("member", "");
        try {
            String sha256 = copy(in, copy);
            members.add(new Member(unique(clean), sha256, Files.size(copy), copy));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    /// Leaves a file where it is.
    void leave(String name, String reason) {
        String clean = clean(name);
        if (!isHidden(clean) && left.size() < most.members) {
            left.add(new Enclosed.Left(unique(clean), reason));
        }
    }

    /// Says that the source is damaged behind what was taken out. Whether anything was.
    boolean breakOff() {
        if (members.isEmpty()) {
            return false;
        }
        left.add(new Enclosed.Left(
                "",
                "it is damaged, and only the first " + (members.size() == 1 ? "file" : members.size() + " files")
                        + " in it could be read: get it again, or pack it again"));
        return true;
    }

    /// What was taken out, and what was not.
    Enclosed enclosed() {
        return new Enclosed(members, left);
    }

    /// Gives everything up that was taken out.
    void discard() throws IOException {
        for (Member member : members) {
            Files.deleteIfExists(member.copy());
        }
    }

    private String copy(InputStream in, Path copy) throws IOException {
        try (var out = new DigestOutputStream(Files.newOutputStream(copy), MessageDigest.getInstance("SHA-256"))) {
            transfer(in, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void transfer(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            bytes += read;
            if (bytes > most.harmless && bytes / most.ratio > packedBytes) {
                discard();
                throw new UnreadableException(
                        "it unpacks to far more than a publication holds, and is taken for a zip bomb");
            }
            if (bytes > most.bytes) {
                left.add(new Enclosed.Left(
                        "",
                        "it unpacks to more than " + (most.bytes >> 20) + " MB, and only the first " + members.size()
                                + " of its files were read: unpack it, then index the folder"));
                throw new FullException();
            }
            out.write(buffer, 0, read);
        }
    }

    private static boolean isHidden(String name) {
        return name.isEmpty() || name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }

    private static String clean(String name) {
        var steps = new ArrayList<String>();
        for (String step : name.replace('\\', '/').replaceAll("\\p{Cntrl}", " ").split("/", -1)) {
            String bare = step.strip();
            if (!bare.isEmpty() && !bare.equals(".") && !bare.equals("..") && !bare.matches("[A-Za-z]:")) {
                steps.add(bare);
            }
        }
        String path = String.join("/", steps);
        return path.length() <= LONGEST_NAME ? path : path.substring(path.length() - LONGEST_NAME);
    }

    /// Two files of one name are told apart, `annex.pdf` and `annex (2).pdf`.
    private String unique(String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            int dot = name.lastIndexOf('.');
            int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
            free = name.substring(0, end) + " (" + i + ")" + name.substring(end);
        }
        return free;
    }
}
