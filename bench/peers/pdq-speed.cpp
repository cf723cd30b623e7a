// Times the PDQ reference from file to hash, in one process: pdq.sh builds it.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include <pdq/cpp/io/pdqio.h>

int main(int argc, char** argv) {
  const int rounds = std::atoi(argv[1]);
  const int files = argc - 2;
  std::vector<double> best(files, 1e9);
  std::vector<facebook::pdq::hashing::Hash256> hashes(files);
  // One round more, which does not count.
  for (int round = 0; round <= rounds; round++)
    for (int i = 0; i < files; i++) {
      int quality, size;
      float reading, hashing;
      const auto begin = std::chrono::steady_clock::now();
      if (!facebook::pdq::hashing::pdqHash256FromFile(argv[i + 2], hashes[i], quality, size, reading, hashing))
        return 1;
      const double spent = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
      if (round > 0)
        best[i] = std::min(best[i], spent);
    }
  for (int i = 0; i < files; i++)
    std::printf("%s %.4f\n", hashes[i].format().c_str(), best[i]);
  return 0;
}
