package samling.bake;

import java.io.File;
import java.io.FileFilter;
import java.io.FilenameFilter;

/**
 * A folder that is where it is and shows nothing of what it holds. JBake would parse what lies in
 * it as its own kind of content and copy the rest into the output, unfingerprinted.
 */
final class ShutFolder extends File {

  ShutFolder(File folder) {
    super(folder.getPath());
  }

  @Override
  public File[] listFiles() {
    return new File[0];
  }

  @Override
  public File[] listFiles(FileFilter filter) {
    return new File[0];
  }

  @Override
  public File[] listFiles(FilenameFilter filter) {
    return new File[0];
  }
}
