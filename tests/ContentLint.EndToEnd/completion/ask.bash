# Prints what bash offers for each line: bash ask.bash SCRIPT LINE...
source "$1"
shift
for line in "$@"; do
  # Readline parts words at '=' as well.
  parted=${line//=/ = }
  COMP_WORDS=($parted)
  [[ $parted == *' ' ]] && COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMPREPLY=()
  "$(complete -p contentlint | sed 's/.* -F \([^ ]*\) .*/\1/')"
  echo "$line => ${COMPREPLY[*]}"
done
